package de.nordertor.idea.control.exchange;

import de.nordertor.idea.boundary.ExchangePlan;
import de.nordertor.idea.boundary.ExchangePlan.Action;
import de.nordertor.idea.boundary.ExchangePlan.Kind;
import de.nordertor.idea.boundary.ExchangePlan.Row;
import de.nordertor.idea.control.IdeaInputs;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.control.SheetRepository;
import de.nordertor.idea.entity.FeedbackContent;
import de.nordertor.idea.entity.ForeignIdea;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.idea.entity.SheetFeedback;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over what an exchange file has that is new or changed; the same file a second time changes nothing. */
@ApplicationScoped
public class ExchangeImporter {

    @Inject
    private SheetRepository sheets;

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ExchangeFields fields;

    /** Changes nothing; tells what {@link #store} would do. */
    public ExchangePlan plan(ExchangeFile file) {
        return run(file, false);
    }

    /** Everything in the transaction of the caller. */
    public ExchangePlan store(ExchangeFile file) {
        return run(file, true);
    }

    private ExchangePlan run(ExchangeFile file, boolean stores) {
        if (file.producedOn().isAfter(inputs.today())) {
            // everything that comes later would be taken for older
            throw new InvalidInputException("idea.exchange.future", file.producedOn());
        }
        String own = municipalities.name();
        List<Row> rows = new ArrayList<>();
        for (ExchangeFile.Sheet sheet : file.sheets()) {
            rows.add(new Row(Kind.SHEET, sheet.content().title(), sheet(file, sheet, own, stores)));
        }
        for (ExchangeFile.Proposal idea : file.ideas()) {
            rows.add(new Row(Kind.IDEA, idea.title(), idea(file, idea, own, stores)));
        }
        for (ExchangeFile.Feedback one : file.feedback()) {
            rows.add(new Row(Kind.FEEDBACK, one.content().ideaTitle(), feedback(one, own, stores)));
        }
        return new ExchangePlan(file.municipality(), file.producedOn(), rows);
    }

    private Action sheet(ExchangeFile file, ExchangeFile.Sheet sheet, String own, boolean stores) {
        if (file.municipality().equals(own)) {
            return Action.OWN;
        }
        SheetContent content = fields.content(sheet);
        Optional<GoodPracticeSheet> known = sheets.find(file.municipality(), sheet.id());
        if (known.isEmpty()) {
            if (stores) {
                sheets.add(new GoodPracticeSheet(
                        file.municipality(), sheet.id(), file.producedOn(), content, inputs.change()));
            }
            return Action.NEW;
        }
        if (known.get().content().equals(content)
                || isOlder(file.producedOn(), known.get().getProducedOn())) {
            return Action.UNCHANGED;
        }
        if (stores) {
            known.get().renew(file.producedOn(), content, inputs.change());
            sheets.flush(known.get());
        }
        return Action.CHANGED;
    }

    /** Whether something newer was read already. */
    private static boolean isOlder(LocalDate produced, LocalDate known) {
        return produced.isBefore(known);
    }

    private Action idea(ExchangeFile file, ExchangeFile.Proposal idea, String own, boolean stores) {
        if (file.municipality().equals(own)) {
            return Action.OWN;
        }
        if (sheets.knowsIdea(file.municipality(), idea.id())) {
            return Action.UNCHANGED;
        }
        if (idea.receivedOn().isAfter(inputs.today())) {
            throw new InvalidInputException("idea.exchange.futureIdea", idea.title(), idea.receivedOn());
        }
        IdeaContent content = fields.content(idea, file.municipality());
        if (stores) {
            Idea stored = new Idea(content, inputs.collected(), inputs.change());
            ideas.add(stored);
            sheets.add(new ForeignIdea(stored, file.municipality(), idea.id()));
        }
        return Action.NEW;
    }

    private Action feedback(ExchangeFile.Feedback feedback, String own, boolean stores) {
        Optional<GoodPracticeSheet> sheet =
                feedback.sheetMunicipality().equals(own) ? sheets.find(null, feedback.sheetId()) : Optional.empty();
        if (sheet.isEmpty()) {
            return Action.UNKNOWN;
        }
        FeedbackContent content = feedback.content();
        Optional<SheetFeedback> known = sheets.findFeedback(sheet.get().getId()).stream()
                .filter(one -> one.content().municipality().equals(content.municipality())
                        && one.content().ideaUid().equals(content.ideaUid()))
                .findFirst();
        if (known.isEmpty()) {
            if (stores) {
                sheets.add(new SheetFeedback(sheet.get(), content, inputs.change()));
                sheets.flush(sheet.get());
            }
            return Action.NEW;
        }
        if (isSame(content, known.get().content())) {
            return Action.UNCHANGED;
        }
        if (stores) {
            known.get().renew(content, inputs.change());
            sheets.flush(sheet.get());
        }
        return Action.CHANGED;
    }

    private static boolean isSame(FeedbackContent read, FeedbackContent known) {
        return read.equals(known) || isOlder(read.producedOn(), known.producedOn());
    }
}
