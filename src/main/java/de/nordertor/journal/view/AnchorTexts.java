package de.nordertor.journal.view;

import de.nordertor.journal.boundary.AnchorChoice;
import de.nordertor.journal.boundary.AnchorName;
import de.nordertor.journal.boundary.AnchorView;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.entity.AnchorPosition;
import de.nordertor.journal.entity.Distance;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On what other date a deadline hangs, in words, and on what it can hang. */
@Named("anchorTexts")
@RequestScoped
public class AnchorTexts {

    @Inject
    private Deadlines deadlines;

    @Inject
    private Messages messages;

    private List<AnchorChoice> choices;

    /**
     * Ende der Kooperation (30.06.2027); read once a request.
     *
     * @param thing null for who may not read it: nothing can be chosen then
     * @param id of the deadline, which cannot hang on itself; null for a new one
     */
    public List<SelectItem> choices(SubjectTitle thing, Long id) {
        if (choices == null) {
            choices = thing == null ? List.of() : deadlines.anchors(thing.subject());
        }
        return choices.stream()
                .filter(choice -> id == null || !choice.base().equals(AnchorChoice.deadlineBase(id)))
                .map(choice -> new SelectItem(
                        choice.base(),
                        messages.format("journal.anchor.choice", called(choice.name()), messages.date(choice.day()))))
                .toList();
    }

    /** 2 Wochen vor dem Ende der Kooperation (30.06.2027); or why it does not hang on that any more. */
    public String line(AnchorView anchor) {
        if (anchor == null) {
            return "";
        }
        if (anchor.isHidden()) {
            return messages.get(anchor.isHolding() ? "journal.anchor.hidden" : "journal.anchor.hiddenEnded");
        }
        String name = afterPreposition(anchor.name());
        return anchor.isHolding()
                ? messages.format(
                        "journal.anchor.choice", at(anchor.distance(), anchor.name()), messages.date(anchor.on()))
                : messages.format("journal.anchor.ended", name, messages.of("journal.anchorEnd", anchor.end()));
    }

    /** 2 Wochen vor dem 30.06.2027, as the trail has it. */
    public String position(String stored) {
        AnchorPosition position = AnchorPosition.stored(stored);
        return apart(
                position.distance(),
                messages.format("journal.anchor.day", messages.date(position.on())),
                messages.date(position.on()));
    }

    private String at(Distance distance, AnchorName name) {
        return apart(distance, afterPreposition(name), called(name));
    }

    private String apart(Distance distance, String afterPreposition, String called) {
        if (distance.amount() == 0) {
            return messages.format("journal.anchor.sameDay", called);
        }
        return messages.format(
                "journal.anchor.at." + distance.side(),
                messages.format("journal.anchor.amount." + distance.unit(), distance.amount()),
                afterPreposition);
    }

    private String called(AnchorName name) {
        return name.textKey() == null
                ? messages.format("journal.anchor.deadline", name.what())
                : messages.get(name.textKey());
    }

    private String afterPreposition(AnchorName name) {
        return name.textKey() == null
                ? messages.format("journal.anchor.deadline.of", name.what())
                : messages.get(name.textKey() + ".of");
    }
}
