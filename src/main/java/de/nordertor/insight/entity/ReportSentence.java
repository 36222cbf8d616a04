package de.nordertor.insight.entity;

import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence of a report that is being drafted: what the facts say, and what somebody made of it. */
@Entity
@GuardedContent
@Table(name = "report_sentence")
public class ReportSentence extends BaseEntity {

    /** The longest that people write elsewhere, minutes, with the words of a block around them. */
    public static final int TEXT_LENGTH = 60_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id", nullable = false, updatable = false)
    private ReportDraft draft;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "sentence_key", nullable = false, updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private FactKind kind;

    @Column(name = "fingerprint", nullable = false)
    private String fingerprint;

    @Column(name = "drafted", nullable = false)
    private String drafted;

    @Column(name = "previous")
    private String previous;

    @Column(name = "edited")
    private String edited;

    /** Whether the facts told it of themselves; null where it was drafted before that was kept. */
    @Column(name = "told")
    private Boolean told;

    @Column(name = "chosen", nullable = false)
    private boolean chosen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SentenceState state;

    @Column(name = "evidence", nullable = false)
    private String evidence;

    protected ReportSentence() {}

    ReportSentence(ReportDraft draft, DraftSentence sentence) {
        this.draft = draft;
        key = sentence.key();
        kind = sentence.kind();
        drafted = sentence.text();
        fingerprint = sentence.fingerprint();
        evidence = written(sentence.evidence());
        told = sentence.told();
        chosen = sentence.told();
        state = SentenceState.NEW;
    }

    /** The facts were read anew; what somebody wrote stays. What was gone, or is for everybody only now, is as if it were new. */
    void refresh(DraftSentence sentence) {
        boolean isOther = told != null && told != sentence.told();
        if (edited == null && (state == SentenceState.GONE || isOther)) {
            chosen = sentence.told();
        }
        told = sentence.told();
        evidence = written(sentence.evidence());
        fingerprint = sentence.fingerprint();
        if (drafted.equals(sentence.text())) {
            state = SentenceState.SAME;
            return;
        }
        previous = drafted;
        drafted = sentence.text();
        state = SentenceState.CHANGED;
    }

    /** No fact says it any more: only what somebody wrote is still told. */
    void gone() {
        if (state != SentenceState.GONE && edited == null) {
            chosen = false;
        }
        state = SentenceState.GONE;
    }

    /** @param text null or as drafted where nothing of its own is said */
    void write(String text, boolean tell) {
        String own = Text.block(text, TEXT_LENGTH, "insight.report.sentence");
        edited = own == null || own.equals(drafted) ? null : own;
        chosen = tell;
    }

    void moveTo(int newOrdinal) {
        ordinal = newOrdinal;
    }

    /** What stands in the report. */
    public String text() {
        return edited == null ? drafted : edited;
    }

    public String getKey() {
        return key;
    }

    public FactKind getKind() {
        return kind;
    }

    /** Of what the facts said when they were read last. */
    public String getFingerprint() {
        return fingerprint;
    }

    /** What it is about, see {@code Fact}. */
    public SubjectRef row() {
        String[] parts = key.split("/");
        return new SubjectRef(parts[1], Long.valueOf(parts[2]));
    }

    public Section section() {
        return kind.section();
    }

    public String getDrafted() {
        return drafted;
    }

    /** What the facts said before they were read anew; null where they always said the same. */
    public String getPrevious() {
        return previous;
    }

    public boolean isEdited() {
        return edited != null;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** Whether somebody chose it or left it out; not where the facts only offered it and nobody did. */
    public boolean isDecided() {
        return chosen || told == null || told;
    }

    public SentenceState getState() {
        return state;
    }

    /** The records that hold it. */
    public List<SubjectRef> evidence() {
        return Arrays.stream(evidence.split(" "))
                .map(one -> one.split(":"))
                .map(one -> new SubjectRef(one[0], Long.valueOf(one[1])))
                .toList();
    }

    private static String written(List<SubjectRef> refs) {
        return refs.stream().map(ref -> ref.kind() + ":" + ref.id()).collect(Collectors.joining(" "));
    }
}
