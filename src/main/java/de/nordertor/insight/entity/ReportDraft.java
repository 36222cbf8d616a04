package de.nordertor.insight.entity;

import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report that drafts itself from what is on record about a matter, for a committee since it was told last, or over some
 * days. Somebody chooses sentences and words them; the facts can be read anew without losing that. In the end it becomes a paper.
 */
@Entity
@GuardedContent
@Table(name = "report_draft")
public class ReportDraft extends BaseEntity {

    public static final String KIND = "ReportDraft";

    @Column(name = "matter_kind", nullable = false, updatable = false)
    private String matterKind;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private Long matterId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false)
    private DraftPurpose purpose;

    @Column(name = "committee_id", updatable = false)
    private Long committeeId;

    @Column(name = "period_from", updatable = false)
    private LocalDate firstDay;

    @Column(name = "period_to", updatable = false)
    private LocalDate lastDay;

    @Column(name = "told_until", updatable = false)
    private LocalDate toldUntil;

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(name = "paper_id")
    private Long paperId;

    @NotAudited
    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ReportSentence> sentences = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ReportDraft() {}

    /** @param toldUntil the day on which the committee was told last; null where it was not, or that does not matter */
    public ReportDraft(ReportOrder order, LocalDate toldUntil, Long authorId, DraftText text, Change change) {
        matterKind = order.matter().kind();
        matterId = order.matter().id();
        purpose = order.purpose();
        committeeId = order.committeeId();
        firstDay = order.from();
        lastDay = order.to();
        this.toldUntil = toldUntil;
        this.authorId = authorId;
        text.sentences().forEach(sentence -> sentences.add(new ReportSentence(this, sentence)));
        arrange(text);
        touched(change);
    }

    /** The facts were read anew: what is new is added, what changed is shown beside what was, what somebody wrote stays. */
    public void refresh(DraftText text, Change change) {
        requireOpen();
        Map<String, ReportSentence> known = new LinkedHashMap<>();
        sentences.forEach(sentence -> known.put(sentence.getKey(), sentence));
        for (DraftSentence sentence : text.sentences()) {
            ReportSentence before = known.remove(sentence.key());
            if (before == null) {
                sentences.add(new ReportSentence(this, sentence));
            } else {
                before.refresh(sentence);
            }
        }
        known.values().forEach(ReportSentence::gone);
        arrange(text);
        touched(change);
    }

    /** By parts, in each as the facts are told; what is gone stands last in its part. */
    private void arrange(DraftText text) {
        List<String> order = text.sentences().stream().map(DraftSentence::key).toList();
        sentences.sort(Comparator.comparing(ReportSentence::section).thenComparing(sentence -> {
            int place = order.indexOf(sentence.getKey());
            return place < 0 ? order.size() : place;
        }));
        for (int i = 0; i < sentences.size(); i++) {
            sentences.get(i).moveTo(i);
        }
    }

    /** How somebody words a sentence, and whether it is told. */
    public record Wording(String key, String text, boolean chosen) {}

    public void write(List<Wording> wordings, Change change) {
        requireOpen();
        Map<String, ReportSentence> known = new LinkedHashMap<>();
        sentences.forEach(sentence -> known.put(sentence.getKey(), sentence));
        wordings.forEach(wording -> {
            ReportSentence sentence = known.get(wording.key());
            if (sentence != null) {
                sentence.write(wording.text(), wording.chosen());
            }
        });
        touched(change);
    }

    /** It became this paper, and is not changed any more. */
    public void become(Long newPaperId, Change change) {
        requireOpen();
        paperId = newPaperId;
        touched(change);
    }

    private void requireOpen() {
        if (paperId != null) {
            throw new IllegalStepException("insight.report.isPaper");
        }
    }

    /** What is told, one paragraph for each part. */
    public List<String> paragraphs() {
        return List.copyOf(parts().values());
    }

    /** What is told of each part, in their order. */
    public Map<Section, String> parts() {
        Map<Section, String> parts = new LinkedHashMap<>();
        sentences.stream()
                .filter(ReportSentence::isChosen)
                .forEach(sentence ->
                        parts.merge(sentence.section(), sentence.text(), (before, next) -> before + " " + next));
        return parts;
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public SubjectRef matter() {
        return new SubjectRef(matterKind, matterId);
    }

    public ReportOrder order() {
        return new ReportOrder(matter(), purpose, committeeId, firstDay, lastDay);
    }

    public List<ReportSentence> getSentences() {
        return List.copyOf(sentences);
    }

    public Long getCommitteeId() {
        return committeeId;
    }

    public LocalDate getToldUntil() {
        return toldUntil;
    }

    public Long getAuthorId() {
        return authorId;
    }

    /** Null until it became one. */
    public Long getPaperId() {
        return paperId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
