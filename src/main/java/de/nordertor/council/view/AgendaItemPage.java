package de.nordertor.council.view;

import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.Agendas.Next;
import de.nordertor.council.boundary.Agendas.OpenItem;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One item of an agenda: its words, or what the committee made of its paper. */
@Named("agendaItem")
@ViewScoped
public class AgendaItemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agendas agendas;

    @Inject
    private Notices notices;

    private Long id;
    private OpenItem opened;
    private String title;
    private Visibility visibility;
    private String note;
    private ConsultationState outcome;
    private Integer votesFor;
    private Integer votesAgainst;
    private Integer votesAbstained;
    private String result;
    private Long nextCommittee;
    private LocalDate nextOn;

    /** Reads the item that the address names. */
    public void load() {
        opened = agendas.open(id);
        AgendaItemContent content = opened.content();
        if (content != null) {
            title = content.title();
            visibility = content.visibility();
            note = content.note();
        }
        ConsultationOutcome known = opened.outcome();
        if (known != null) {
            outcome = known.state();
            votesFor = known.votesFor();
            votesAgainst = known.votesAgainst();
            votesAbstained = known.votesAbstained();
            result = known.result();
        }
        if (opened.next() != null) {
            nextCommittee = opened.next().committeeId();
            nextOn = opened.next().on();
        }
    }

    public String save() {
        agendas.save(opened, new AgendaItemContent(title, visibility, note));
        notices.done("council.agenda.saved");
        return back();
    }

    public String decide() {
        agendas.decide(
                opened,
                new ConsultationOutcome(outcome, votesFor, votesAgainst, votesAbstained, result),
                new Next(nextCommittee, nextOn));
        notices.done("council.agenda.outcomeSaved");
        return back();
    }

    private String back() {
        return "/council/meeting?faces-redirect=true&id=" + opened.meetingId();
    }

    /** In the order in which they are offered. */
    public List<ConsultationState> getOutcomes() {
        return Arrays.stream(ConsultationState.values())
                .filter(ConsultationState::isDecided)
                .toList();
    }

    public OpenItem getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public ConsultationState getOutcome() {
        return outcome;
    }

    public void setOutcome(ConsultationState outcome) {
        this.outcome = outcome;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(Integer votesFor) {
        this.votesFor = votesFor;
    }

    public Integer getVotesAgainst() {
        return votesAgainst;
    }

    public void setVotesAgainst(Integer votesAgainst) {
        this.votesAgainst = votesAgainst;
    }

    public Integer getVotesAbstained() {
        return votesAbstained;
    }

    public void setVotesAbstained(Integer votesAbstained) {
        this.votesAbstained = votesAbstained;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public Long getNextCommittee() {
        return nextCommittee;
    }

    public void setNextCommittee(Long nextCommittee) {
        this.nextCommittee = nextCommittee;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
