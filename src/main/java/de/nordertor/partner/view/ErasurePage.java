package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** Shows what the erasure of a person would do, and does exactly that. */
@Named("erasure")
@ViewScoped
public class ErasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Erasures erasures;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    private Long id;
    private ErasurePlan plan;
    private String reason;
    private String[] chosen = {};

    public void load() {
        if (plan == null) {
            plan = erasures.plan(id);
            chosen = plan.with(Effect.REPLACED).stream().map(ErasureItem::key).toArray(String[]::new);
        }
    }

    public String erase() {
        Set<String> spared = plan.with(Effect.REPLACED).stream()
                .map(ErasureItem::key)
                .filter(key -> !Arrays.asList(chosen).contains(key))
                .collect(Collectors.toSet());
        erasures.erase(id, reason, plan.keys(), spared);
        notices.done("partner.erasure.done");
        return "/partner/people?faces-redirect=true";
    }

    /** Texts that name the person, each with the words around the name. */
    public List<SelectItem> getSpots() {
        return plan.with(Effect.REPLACED).stream()
                .map(item -> new SelectItem(item.key(), spot(item)))
                .toList();
    }

    private String spot(ErasureItem item) {
        String where = item.excerpt().isEmpty() ? messages.get("partner.information.hidden") : item.excerpt();
        return messages.tell(item.what()) + ": " + where;
    }

    public List<ErasureItem> getErased() {
        return plan.with(Effect.ERASED);
    }

    public List<ErasureItem> getKept() {
        return plan.with(Effect.KEPT);
    }

    public boolean isBlocked() {
        return !plan.blockers().isEmpty();
    }

    public ErasurePlan getPlan() {
        return plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
