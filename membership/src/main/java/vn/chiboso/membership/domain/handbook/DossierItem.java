package vn.chiboso.membership.domain.handbook;

/** Papers a member's dossier has as a rule (06-HD/TW, 8.1): named here, never kept here. */
public enum DossierItem {
    APPLICATION,
    CURRICULUM_VITAE,
    INVESTIGATION,
    INTRODUCTION,
    ADMISSION_RESOLUTION,
    ADMISSION_DECISION,
    OFFICIAL_RESOLUTION,
    OFFICIAL_DECISION,
    MEMBER_FORM,
    SUPPLEMENT_FORMS,
    SELF_REVIEWS,
    TRANSFER_PAPERS,
    AWARDS_AND_DISCIPLINE
}
