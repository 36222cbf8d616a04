package de.nordertor.insight.view;

import de.nordertor.insight.boundary.Shared;
import de.nordertor.insight.boundary.Synergies;
import de.nordertor.insight.boundary.Synergy;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The undertakings that could help each other, and what was decided about them. */
@Named("synergies")
@RequestScoped
public class SynergiesPage {

    private static final int MOST = 100;

    @Inject
    private Synergies synergies;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    private final Once<List<Synergy>> all = new Once<>(() -> synergies.all());

    /** Looks at once, so that whoever may not know is told so. */
    public void load() {
        all.get();
    }

    /** About which nobody has decided; the strongest ones. */
    public List<Synergy> getOpen() {
        return all.get().stream()
                .filter(one -> one.decision() == null)
                .limit(MOST)
                .toList();
    }

    /** The latest decision first. */
    public List<Synergy> getDecided() {
        return all.get().stream()
                .filter(one -> one.decision() != null)
                .limit(MOST)
                .toList();
    }

    public String undo(String decisionId) {
        synergies.undo(Long.valueOf(decisionId));
        notices.done("insight.synergy.undone");
        return "/insight/synergies?faces-redirect=true";
    }

    public boolean isMayDecide() {
        return user.may(Permission.COOPERATION_WRITE);
    }

    /** For example {@code gleiche Zielgruppe: Kinder, Familien}. */
    public String tell(Shared shared) {
        List<String> things = shared.things();
        return switch (shared.aspect()) {
            case TARGET_GROUP ->
                told(
                        shared,
                        things.stream()
                                .map(group -> messages.get("matching.targetGroup." + group))
                                .collect(Collectors.joining(", ")));
            case TIME ->
                messages.format(
                        "insight.shared.TIME",
                        messages.date(LocalDate.parse(things.get(0))),
                        messages.date(LocalDate.parse(things.get(1))));
            default -> told(shared, String.join(", ", things));
        };
    }

    private String told(Shared shared, String things) {
        return messages.format("insight.shared." + shared.aspect().name(), things);
    }
}
