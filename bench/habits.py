"""What the people of the simulated town tend to say to which letter; None is silence."""

from casework.actions.partner_says import Says
from casework.letters import Letter
from casework.readings import Intent
from casework.tasks import Do, TaskKind

LATER = {"prompt": (0, 2), "slow": (3, 8), "mixed": (0, 8)}
"""Days until a company answers, by its temper."""

COMPANY: dict[Letter, tuple[Intent, ...]] = {
    Letter.CV_TO_COMPANY: (
        Intent.RECEIPT,
        Intent.QUALIFIED,
        Intent.INVITATION,
        Intent.INVITATION,
        Intent.INVITATION,
        Intent.REJECTION,
        Intent.QUESTION,
        Intent.FILLED,
    ),
    Letter.READ_REMINDER: (Intent.RECEIPT, Intent.INVITATION),
    Letter.DECISION_REMINDER: (Intent.INVITATION, Intent.REJECTION, Intent.PENDING),
    Letter.COMPANY_PARTNER_SAYS: (Intent.INVITATION,),
    Letter.OUTCOME_QUESTION_COMPANY: (
        Intent.HIRED,
        Intent.REJECTION,
        Intent.REJECTION,
        Intent.PENDING,
        Intent.NO_SHOW,
    ),
    Letter.INTERVIEW_MISSED_COMPANY: (Intent.INVITATION,),
    Letter.NO_SHOW_QUESTION_COMPANY: (Intent.INVITATION, Intent.UNCLEAR),
}
PARTNER: dict[Letter, tuple[Says | None, ...]] = {
    Letter.SHARING_QUESTION: (Says.SHARE_YES, Says.SHARE_YES, Says.SHARE_NO, None),
    Letter.SHARING_NOTICE: (None, None, None, None, Says.RECALL),
    Letter.CV_SENT: (None, None, None, None, None, None, None, Says.WITHDRAWS),
    Letter.INTERVIEW_CHOICE: (Says.SLOT, Says.SLOT, Says.CANNOT_COME),
    Letter.INTERVIEW_BOOKED: (Says.COMING, Says.COMING, Says.COMING, Says.CANNOT_COME),
    Letter.OUTCOME_QUESTION: (
        Says.GOT_JOB,
        Says.NOT_GOT_JOB,
        Says.NOT_GOT_JOB,
        Says.NOT_HEARD,
        Says.NOBODY_CAME,
    ),
    Letter.NO_SHOW_QUESTION: (Says.WAS_THERE, Says.WAS_NOT_THERE),
}
RATHER: dict[TaskKind, tuple[Do, ...]] = {
    TaskKind.APPROVE_SEND: (Do.APPROVE,),
    TaskKind.FIX_ROUTE: (Do.ROUTE_FIXED,),
    TaskKind.UNCLEAR_REPLY: (Do.CONFIRM, Do.DONE),
    TaskKind.CALL_COMPANY: (Do.DONE,),
    TaskKind.PARTNER_QUESTION: (Do.DONE,),
    TaskKind.RIGHT_REVIEW: (Do.KEEPS_RIGHT,),
    TaskKind.RETENTION: (Do.DONE,),
}
