package de.nordertor.insight.control;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.insight.boundary.ReportView;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows a report that is being drafted, with the records behind each sentence. */
@ApplicationScoped
public class ReportViews {

    @Inject
    private Subjects subjects;

    @Inject
    private Committees committees;

    public ReportView of(ReportDraft draft) {
        SubjectTitle matter = subjects.get(draft.matter());
        Map<SubjectRef, SubjectTitle> titles = subjects.titles(draft.getSentences().stream()
                .flatMap(sentence -> sentence.evidence().stream())
                .distinct()
                .toList());
        Map<Section, List<ReportView.Line>> parts = new EnumMap<>(Section.class);
        draft.getSentences().forEach(sentence -> parts.computeIfAbsent(sentence.section(), part -> new ArrayList<>())
                .add(line(sentence, titles)));
        return new ReportView(
                draft.getId(),
                draft.getVersion(),
                matter,
                draft.order().purpose(),
                committee(draft.getCommitteeId()),
                draft.order().from(),
                draft.order().to(),
                draft.getToldUntil(),
                draft.getPaperId(),
                parts.entrySet().stream()
                        .map(part -> new ReportView.Part(part.getKey(), List.copyOf(part.getValue())))
                        .toList(),
                draft.getChangedAt(),
                draft.getChangedBy());
    }

    private String committee(Long id) {
        return committees.list().stream()
                .filter(row -> row.id().equals(id))
                .map(CommitteeRow::name)
                .findFirst()
                .orElse(null);
    }

    private static ReportView.Line line(ReportSentence sentence, Map<SubjectRef, SubjectTitle> titles) {
        return new ReportView.Line(
                sentence.getKey(),
                sentence.getDrafted(),
                sentence.getPrevious(),
                sentence.text(),
                sentence.isEdited(),
                sentence.isChosen(),
                sentence.getState(),
                sentence.evidence().stream()
                        .map(titles::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
