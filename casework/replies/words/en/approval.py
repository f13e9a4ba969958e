"""English. Somebody who has yet to say yes, and a time that is only likely."""

from casework.replies.words.phrases import phrases

_STILL = "(just |only |still |first |also |of course |however )*"
_YES = "(yes|ok|okay|nod|go-ahead|go ahead|approval|sign-off|green light|blessing|signature|permission)"
_NOT_THEM = r"(?!(her|him|them|she|he|you|us|me|we|i|it|only|\d\S*|§)(?!\S))"
_OTHERS = rf"{_NOT_THEM}\w+"  # anybody but the partner and whom they write to
_BOSS = "(boss|manager|owner|director|board|hr|chef|head office|partner|colleague|ceo|supervisor|management|wife|husband|landlord)"

OF_OTHERS = phrases(rf"""
    (need|needs|have|has|want|wants|got) to {_STILL}(clear|run|discuss|agree|align|okay|talk|confirm|check) ((it|this|that|the (time|day|date)|about it|things|first) )*{_STILL}(with|by|past|through) {_OTHERS}
    (need|needs|waiting|wait|missing|lack) {_STILL}(for |on )?{_STILL}(a |an |the |my |our |final |last )*{_YES} (from|of|by) {_OTHERS}
    (pending|subject to|awaiting) (\w+ ){{0,3}}(approval|ok|okay|sign-off|confirmation|signature|decision|go-ahead|consent|agreement)
    {_BOSS} {_STILL}(has|have|needs|need|must|should) {_STILL}(to )?{_STILL}(ok|okay|approve|agree|sign|decide|say yes|nod|confirm|sign off|give the green light)
    (it is|that is) (§|{_NOT_THEM}(\w+ ){{0,2}}\w+) (who|that) (decides|picks|chooses|hires|makes the (decision|call)|has the (last|final) (word|say))
    not (my decision|my call|up to me|up to us)( alone)?( to (decide|make|say|choose))?$
    (but|and) (§|{_NOT_THEM}(\w+ ){{0,2}}\w+) (decides|makes the decision|makes the call|has the last word|has the final say)
    (if|provided) (i|we|my boss|the boss|my colleague|§) (\w+ )?(am|is|are|get|gets|make|makes|manage|manages|finish|finishes|come|comes) (\w+ )?(back|home|it|done|ready|well|permission|approval|leave|to)
    not (\w+ )?(sure|certain) (that )?(i|we|my boss) (\w+ )?(can|will|am|are|have)
""")
"""What is told stands only when they have."""

LIKELY_TIME = phrases(r"""
    (should|could|might|may) (\w+ ){0,2}(be possible|be doable|be an option|be a possibility|be feasible|be workable)
    (might|may|should) (just |well |also )?(work|suit|fit|do|be fine|be ok|be okay|be free)$
    (would|could|might) (\w+ )?have (\w+ )?(been|worked|suited|said|suggested|done)
    (probably|presumably|possibly|in all likelihood|most likely)
    i (think|guess|suppose|believe)$
""")
"""In the clause that offers a time: it is a guess, and no offer."""
