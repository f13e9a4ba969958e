"""Partners, and which of them a company has heard of."""

from sqlalchemy import Connection, bindparam, select

from casework import model
from storage import tables
from storage.rows import Rows

_NAMES_AT = (
    select(tables.partners.c.id, tables.partners.c.name)
    .join(tables.referrals, tables.referrals.c.partner_id == tables.partners.c.id)
    .where(tables.referrals.c.company_id == bindparam("company"))
)


class Partners(Rows[model.Partner]):
    """See `casework.ports.Partners`."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.partners, model.Partner)

    def names_at(self, company_id: int) -> dict[model.PartnerId, str]:
        found = self.connection.execute(_NAMES_AT, {"company": company_id}).all()
        return {model.PartnerId(number): name for number, name in found}
