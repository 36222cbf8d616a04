package de.nordertor.programme.view;

import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the form of a session while somebody fills it in. */
public class SessionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private SessionFormat format;
    private String topic;
    private LocalDate on;
    private String place;
    private String agenda;
    private String participants;
    private String results;
    private Integer usefulness;

    public SessionDraft() {
        format = SessionFormat.ADVISORY_SESSION;
    }

    SessionDraft(SessionContent content) {
        format = content.format();
        topic = content.topic();
        on = content.on();
        place = content.place();
        agenda = content.agenda();
        participants = content.participants();
        results = content.results();
        usefulness = content.usefulness();
    }

    SessionContent content() {
        return new SessionContent(format, topic, on, place, agenda, participants, results, usefulness);
    }

    public SessionFormat getFormat() {
        return format;
    }

    public void setFormat(SessionFormat format) {
        this.format = format;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }
}
