package de.nordertor.council.control;

import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningText;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was said when papers were co-signed, and the words that were read; what was approved stands in the paper. */
@ApplicationScoped
public class CoSigningTexts implements PersonalTexts {

    private static final TextTable STARTED = new TextTable(
            CoSigning.KIND,
            "council.personal.coSigning",
            "co_signing",
            "started_by",
            List.of("started_by"),
            null,
            null,
            null);

    private static final TextTable SIGNATURES = new TextTable(
            CoSignature.KIND,
            "council.personal.coSignature",
            "co_signature",
            "acted_by",
            List.of("acted_by", "comment", "passage"),
            "acted_by IS NOT NULL",
            "/council/co-sign?id=",
            null);

    private static final TextTable WORDS = new TextTable(
            CoSigningText.KIND,
            "council.personal.coSigningText",
            "co_signing_text",
            "text_hash",
            List.of("words"),
            null,
            null,
            null);

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Override
    public List<TextTable> tables() {
        return List.of(STARTED, SIGNATURES, WORDS);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        return access.mayReadDraft(papers.get(coSignings.getPaperOf(table.kind(), id)));
    }

    /** It is not found by itself. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(PaperGuard.KIND, coSignings.getPaperOf(table.kind(), id));
    }
}
