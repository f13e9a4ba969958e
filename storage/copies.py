"""The copies of CVs that may leave."""

from sqlalchemy import Connection, and_, select

from casework import model
from storage import tables
from storage.rows import Rows


class Copies(Rows[model.CvCopy]):
    """See `casework.ports.Copies`."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.cv_copies, model.CvCopy)
        self._cvs = Rows(connection, tables.cvs, model.Cv)

    def lacking(self, limit: int, *, blind: bool) -> list[model.Cv]:
        cvs, copies = tables.cvs, tables.cv_copies
        same = and_(copies.c.cv_id == cvs.c.id, copies.c.blind.is_(blind))
        statement = (
            select(cvs.c.id)
            .outerjoin(copies, same)
            .where(copies.c.id.is_(None), cvs.c.file_name != "")
            .order_by(cvs.c.id.desc())
            .limit(limit)
        )
        return [self._cvs.get(number) for number in self.connection.scalars(statement)]
