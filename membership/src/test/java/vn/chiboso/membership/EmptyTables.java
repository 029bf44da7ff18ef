package vn.chiboso.membership;

import org.springframework.jdbc.core.simple.JdbcClient;
import testing.Emptied;

/** Takes everything out of the schema but the rules. */
public final class EmptyTables {
    private EmptyTables() {}

    public static void of(JdbcClient sql) {
        Emptied.of(
                sql,
                "membership.unit",
                "membership.unit_link",
                "membership.unit_past_trait",
                "membership.unit_trait_change",
                "membership.term",
                "membership.member",
                "membership.attachment",
                "membership.status",
                "membership.position",
                "membership.position_ending",
                "membership.account",
                "membership.act",
                "membership.transfer",
                "membership.dues_declaration",
                "membership.dues_sheet",
                "membership.dues_recount",
                "membership.dues_line",
                "membership.dues_payment",
                "membership.invitation",
                "membership.second_factor",
                "membership.recovery_code",
                "membership.rights_proposal",
                "membership.account_event",
                "membership.commitment",
                "membership.commitment_entry",
                "membership.correction",
                "membership.study_question",
                "membership.study_item",
                "membership.study_done",
                "membership.dossier_note",
                "membership.card_key",
                "membership.name_place",
                "membership.person_place",
                "membership.provisioning",
                "membership.act_closure",
                "membership.absence_report",
                "membership.absence",
                "membership.card_check",
                "membership.alert",
                "membership.alert_aside",
                "membership.particulars",
                "membership.blind_index",
                "membership.opening",
                "membership.intake",
                "membership.unit_sheet",
                "membership.unit_sheet_row",
                "membership.unit_sheet_finding",
                "membership.person_merge",
                "membership.person_distinct",
                "membership.search_try",
                "membership.readiness",
                "membership.readiness_count",
                "membership.practice_pass",
                "membership.bridge_export");
    }
}
