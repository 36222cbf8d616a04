package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.FundingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of programmes and participations in which people may be named. */
@ApplicationScoped
public class ProgrammeTexts implements PersonalTexts {

    private static final TextTable PROGRAMMES = new TextTable(
            FundingProgramme.KIND,
            "programme.personal.programme",
            "funding_programme",
            "name",
            List.of("client", "carrier", "adviser", "aim", "conditions", "changed_by"),
            null,
            "/programme/programme?id=",
            null);
    private static final TextTable MUNICIPALITIES = row(
            "ParticipatingMunicipality",
            "programme.personal.municipality",
            "participating_municipality",
            "name",
            "note");
    private static final TextTable DUTIES =
            row("ProgrammeDuty", "programme.personal.duty", "programme_duty", "what", "what");
    private static final TextTable PARTICIPATIONS = row(
            "ProgrammeParticipation",
            "programme.personal.participation",
            "programme_participation",
            "state",
            "assessment",
            "changed_by");
    private static final TextTable STEPS = row(
            "ParticipationStep",
            "programme.personal.step",
            "participation_step",
            "recorded_by",
            "reason",
            "recorded_by");
    private static final TextTable SIGNALS = row(
            "InformalSignal",
            "programme.personal.signal",
            "informal_signal",
            "recorded_by",
            "source",
            "text",
            "recorded_by");
    private static final TextTable CRITERIA = row(
            "ParticipationCriterion",
            "programme.personal.criterion",
            "participation_criterion",
            "name",
            "name",
            "note");

    private static final TextTable SESSIONS = new TextTable(
            AdvisorySession.KIND,
            "programme.personal.session",
            "advisory_session",
            "topic",
            List.of("topic", "place", "agenda", "participants", "results", "cancellation_reason", "changed_by"),
            null,
            "/programme/session?id=",
            null);

    @Inject
    private ProgrammeRepository programmes;

    @Override
    public List<TextTable> tables() {
        return List.of(PROGRAMMES, MUNICIPALITIES, DUTIES, PARTICIPATIONS, STEPS, SIGNALS, CRITERIA, SESSIONS);
    }

    /** Everything but a session is found by its programme. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        if (table == SESSIONS) {
            return new SubjectRef(AdvisorySession.KIND, id);
        }
        Long programme = table == PROGRAMMES ? id : programmes.getProgrammeOf(table.kind(), id);
        return new SubjectRef(FundingProgramme.KIND, programme);
    }

    private static TextTable row(String kind, String label, String table, String title, String... texts) {
        return new TextTable(kind, label, table, title, List.of(texts), null, null, null);
    }
}
