package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingSteps;
import de.nordertor.matching.boundary.ListingView;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Goes a step with a need or an offer: on which day, why, and how much was given. */
@Named("listingStep")
@ViewScoped
public class ListingStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Listings listings;

    @Inject
    private ListingSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private ListingState to;
    private ListingView view;
    private boolean possible;
    private Integer amount;
    private LocalDate on;
    private String reason;

    /** Says so and shows no form where the step does not follow. */
    public void load() {
        view = listings.view(id);
        if (on == null) {
            on = LocalDate.now(clock);
            amount = view.left();
        }
        try {
            steps.requireStep(id, to);
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String go() {
        if (isGiving()) {
            steps.give(id, amount, on, reason);
        } else {
            steps.become(id, to, on, reason);
        }
        notices.done("matching.step.done", view.input().title());
        return "/matching/listing?faces-redirect=true&id=" + id;
    }

    /** Whether it says how much was given. */
    public boolean isGiving() {
        return to == ListingState.FULFILLED || to == ListingState.PARTLY_FULFILLED;
    }

    public boolean isPossible() {
        return possible;
    }

    public ListingView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ListingState getTo() {
        return to;
    }

    public void setTo(ListingState to) {
        this.to = to;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
