package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has to hold at every moment, whoever was killed: each question answers nothing, or names what is half. */
final class Wholeness {

    private static final Map<String, String> CHECKS = new LinkedHashMap<>();

    static {
        CHECKS.put("deals with and without their parts and citations", """
                select string_agg(shape || ': ' || deals, '; ') from (select shape, count(*) deals from (
                  select concat_ws('/', (select count(*) from desk.party where contract_id = c.id), (select count(*) from desk.secrecy where contract_id = c.id),
                    (select count(*) from desk.search_log where contract_id = c.id), (select count(*) from desk.contract_slug where contract_id = c.id),
                    (select count(*) from desk.follow_up where contract_id = c.id and finding_id is null), (select count(*) from desk.evaluation where contract_id = c.id),
                    (select count(*) from desk.contract_citation where contract_id = c.id),
                    (select count(*) from desk.source where address = 'https://primer.rs/' || c.slug),
                    (select count(*) from desk.audit_event where table_name = 'contract' and row_id = c.id::text and action = 'insert')) as shape
                    from desk.contract c where c.slug like 'posao%') by_deal group by shape) by_shape having count(*) > 1""");
        CHECKS.put("approvals without the whole of an edition", """
                select string_agg(id || ': ' || concat_ws('/', approved, editions, newest, pointer, listed), '; ') from (select c.id,
                    (select count(*) from desk.submission where record_id = c.id and decision = 'approved') as approved,
                    (select count(*) from published.edition where subject_id = c.id and content is not null) as editions,
                    (select coalesce(max(number), 0) from published.edition where subject_id = c.id) as newest,
                    (select coalesce(max(number), 0) from published.current where subject_id = c.id) as pointer,
                    (select coalesce(max((row->>'edition')::int), 0) from published.contract where subject_id = c.id) as listed
                  from desk.contract c where c.slug like 'posao%') by_deal
                 where editions <> approved or newest <> approved or pointer <> approved or listed <> approved""");
        CHECKS.put("files without all their bytes, or that no source keeps", """
                select string_agg(sha256, '; ') from desk.stored_file f
                 where size <> (select coalesce(sum(octet_length(bytes)), 0) from desk.stored_chunk c where c.sha256 = f.sha256)
                    or not exists (select from desk.kept_copy k where k.sha256 = f.sha256)""");
        CHECKS.put("sources without their file", """
                select string_agg(title, '; ') from desk.source s where title like 'datoteka%' and not exists (select from desk.kept_copy k where k.source_id = s.id)""");
    }

    private Wholeness() {
    }

    static void check(Connection database, String when) throws SQLException {
        for (var check : CHECKS.entrySet()) assertNull(TwoNodes.text(database, check.getValue()), when + ": " + check.getKey());
    }
}
