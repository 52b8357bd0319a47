package rs.nadzor.backup;

import java.sql.SQLException;
import java.util.UUID;

import rs.nadzor.contract.Traces;

/**
 * What was erased after the backup was made is erased again: a court's order outlives a restore. Of a deal whose
 * corrected edition is not in the backup nothing can be told apart, so it leaves as a whole.
 */
final class LaterErasures {

    private final OneTransaction transaction;
    private final boolean any;

    /** Sets aside what the database knows of erasures, before it is emptied. */
    LaterErasures(OneTransaction transaction) throws SQLException {
        this.transaction = transaction;
        any = !Migrations.applied(transaction.connection()).isEmpty();
        if (!any) return;
        transaction.execute("""
                create temporary table later_erasure on commit drop as select * from desk.erasure;
                create temporary table later_withdrawal on commit drop as select * from published.withdrawal where kind = 'erasure';
                create temporary table later_edition on commit drop as select e.* from published.withdrawn_edition e
                  join later_withdrawal w on w.id = e.withdrawal_id""");
    }

    /** On the restored register, at this program's version. @return how many deals it was about */
    int carryOut() throws SQLException {
        if (!any) return 0;
        transaction.execute("""
                select set_config('nadzor.actor', 'installation', true);
                delete from later_erasure l using desk.erasure e where e.id = l.id;
                delete from later_withdrawal l using published.withdrawal w where w.id = l.id;
                with shown as (
                  update later_withdrawal w set whole = true from published.current c join later_edition e on e.edition_id = c.edition_id
                   where not w.whole and e.withdrawal_id = w.id returning w.subject_id)
                update later_erasure set whole = true where contract_id in (select subject_id from shown);
                insert into desk.erasure (id, contract_id, whole, reason_sr, reason_en, erased_at, erased_by)
                  select id, contract_id, whole, reason_sr, reason_en, erased_at, erased_by from later_erasure;
                insert into published.withdrawal (id, subject_kind, subject_id, slug, kind, reason, withdrawn_at, withdrawn_by, whole)
                  select id, subject_kind, subject_id, slug, kind, reason, withdrawn_at, withdrawn_by, whole from later_withdrawal""");
        publicSide();
        var deals = 0;
        try (var statement = transaction.connection().createStatement();
                var rows = statement.executeQuery("select contract_id, bool_or(whole) from later_erasure group by contract_id")) {
            for (var traces = new Traces(transaction.connection()); rows.next(); deals++) {
                if (rows.getBoolean(2)) traces.eraseAll(rows.getObject(1, UUID.class));
                else traces.eraseFormer(rows.getObject(1, UUID.class));
            }
        }
        if (deals > 0) new Traces(transaction.connection()).leaveUnshown();
        return deals;
    }

    /** As rs.nadzor.edition.Withdrawals does, for many at once. */
    private void publicSide() throws SQLException {
        transaction.execute("""
                insert into published.withdrawn_edition (withdrawal_id, edition_id)
                  select w.id, e.id from later_withdrawal w
                    join published.edition e on e.subject_kind = w.subject_kind and e.subject_id = w.subject_id
                   where w.whole and e.content is not null
                      or exists (select from later_edition l where l.withdrawal_id = w.id and l.edition_id = e.id);
                update published.edition set content = null, note = null where content is not null
                   and id in (select n.edition_id from published.withdrawn_edition n join later_withdrawal w on w.id = n.withdrawal_id);
                delete from published.contract where subject_id in (select subject_id from later_withdrawal where whole);
                delete from published.theme where subject_id in (select subject_id from later_withdrawal where whole);
                delete from published.claim where subject_id in (select subject_id from later_withdrawal where whole);
                delete from published.current c using later_withdrawal w
                 where w.whole and c.subject_kind = w.subject_kind and c.subject_id = w.subject_id;
                select published.forget_address(subject_kind, subject_id, slug) from later_withdrawal where slug like 'erased-%'""");
    }
}
