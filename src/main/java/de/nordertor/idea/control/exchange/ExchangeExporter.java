package de.nordertor.idea.control.exchange;

import de.nordertor.idea.control.IdeaInputs;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.control.SheetInputs;
import de.nordertor.idea.control.SheetRepository;
import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the files that go to other towns. */
@ApplicationScoped
public class ExchangeExporter {

    @Inject
    private SheetRepository sheets;

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    @Inject
    private Municipalities municipalities;

    public String ownSheets() {
        return file(
                sheets.findOwn(ExchangeFile.MOST).stream()
                        .map(ExchangeExporter::sheet)
                        .toList(),
                List.of(),
                List.of());
    }

    public String sheet(Long id) {
        GoodPracticeSheet sheet = sheets.get(id);
        sheet.requireOwn();
        return file(List.of(sheet(sheet)), List.of(), List.of());
    }

    private static ExchangeFile.Sheet sheet(GoodPracticeSheet sheet) {
        return new ExchangeFile.Sheet(sheet.getUid(), SheetInputs.fieldNames(sheet.content()), sheet.content());
    }

    /** Neither its source nor who looks after it nor who supports it. */
    public String idea(Long id) {
        Idea idea = ideas.get(id);
        IdeaContent content = idea.content();
        return file(
                List.of(),
                List.of(new ExchangeFile.Proposal(
                        idea.getUid(),
                        content.title(),
                        content.description(),
                        IdeaInputs.names(content.fieldsOfAction()),
                        content.receivedOn())),
                List.of());
    }

    public String feedback(Long ideaId) {
        Idea idea = ideas.get(ideaId);
        SheetAdoption adoption = sheets.getAdoption(ideaId);
        GoodPracticeSheet sheet = adoption.getSheet();
        return file(
                List.of(),
                List.of(),
                List.of(new ExchangeFile.Feedback(
                        sheet.getUid(),
                        sheet.getMunicipality(),
                        new FeedbackContent(
                                municipalities.name(),
                                idea.getUid(),
                                idea.getTitle(),
                                adoption.getAdoptedOn(),
                                idea.getState(),
                                adoption.getOutcome(),
                                inputs.today()))));
    }

    private String file(
            List<ExchangeFile.Sheet> sheetsOfFile,
            List<ExchangeFile.Proposal> ideasOfFile,
            List<ExchangeFile.Feedback> feedback) {
        return ExchangeWriter.text(
                new ExchangeFile(municipalities.name(), inputs.today(), sheetsOfFile, ideasOfFile, feedback));
    }
}
