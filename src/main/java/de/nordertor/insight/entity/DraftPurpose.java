package de.nordertor.insight.entity;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.programme.entity.DevelopmentConcept;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ProgrammeArea;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a draft is to become, and for which matters it can. */
public enum DraftPurpose {
    /** A report to a committee. */
    REPORT(FundingProgramme.KIND, ProgrammeArea.KIND, Cooperation.KIND, WorkingGroup.KIND),
    /** The yearly update of a development concept (Fortschreibung). */
    CONCEPT_UPDATE(DevelopmentConcept.KIND),
    /** What was reached, for whoever gave the money or the advice. */
    IMPACT_SHEET(FundingProgramme.KIND, ProgrammeArea.KIND, Cooperation.KIND);

    private static final Set<FactKind> SUMS =
            EnumSet.of(FactKind.HOURS_IN_ALL, FactKind.MONEY_IN_ALL, FactKind.GOODS_IN_ALL);

    /** Aim, who took part, and what came of it; neither how it came about nor what is still to come. */
    private static final Set<FactKind> IMPACT = EnumSet.of(
            FactKind.CARRIER,
            FactKind.AIM,
            FactKind.AREA_FUNDED,
            FactKind.AREA_INHABITANTS,
            FactKind.CONCEPT,
            FactKind.UNDERTAKING_AIM,
            FactKind.UNDERTAKING_FIELDS,
            FactKind.UNDERTAKING_TARGETS,
            FactKind.UNDERTAKING_AREA,
            FactKind.UNDERTAKING_PERIOD,
            FactKind.UNDERTAKING_BEGINS,
            FactKind.UNDERTAKING_ENDS,
            FactKind.SESSIONS_USED,
            FactKind.MEASURE_COMPLETED,
            FactKind.UNDERTAKINGS_PREPARED,
            FactKind.UNDERTAKINGS_AGREED,
            FactKind.UNDERTAKINGS_UNDER_WAY,
            FactKind.UNDERTAKINGS_RESTING,
            FactKind.UNDERTAKING_LISTED,
            FactKind.PARTNERS_GIVING,
            FactKind.PARTNERS_TAKING,
            FactKind.PARTNERS_SUPPORTING,
            FactKind.PARTNERS_ADVISING,
            FactKind.PARTNERS_IN_ALL,
            FactKind.PARTNER_COUNT,
            FactKind.RESIDENTS,
            FactKind.RESIDENTS_TAKE_PART,
            FactKind.SESSION_RESULT,
            FactKind.UNDERTAKINGS_COMPLETED,
            FactKind.UNDERTAKINGS_SUSTAINED,
            FactKind.HOURS_IN_ALL,
            FactKind.MONEY_IN_ALL,
            FactKind.GOODS_IN_ALL,
            FactKind.PROMISES_KEPT,
            FactKind.UNDERTAKING_COMPLETED,
            FactKind.OUTCOME,
            FactKind.INDICATOR,
            FactKind.UNDERTAKING_SUSTAINED,
            FactKind.SUSTAINMENT);

    private final Set<String> matterKinds;

    DraftPurpose(String... matterKinds) {
        this.matterKinds = Set.of(matterKinds);
    }

    /** Whether there is such a thing about matters of that kind. */
    public boolean fits(String matterKind) {
        return matterKinds.contains(matterKind);
    }

    /** What can be drafted about matters of that kind, the usual first. */
    public static List<DraftPurpose> of(String matterKind) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.fits(matterKind))
                .toList();
    }

    /** Whether it goes to a committee, which has to be named then. */
    public boolean isForCommittee() {
        return this == REPORT;
    }

    /** What of all that is on record it tells; a sum also where it is one contribution. */
    public List<Fact> select(List<Fact> facts) {
        return this != IMPACT_SHEET
                ? facts
                : facts.stream()
                        .filter(fact -> IMPACT.contains(fact.kind()))
                        .map(fact -> SUMS.contains(fact.kind()) ? fact.open() : fact)
                        .toList();
    }
}
