package de.nordertor.group.view;

import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.MeetingContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a meeting while somebody fills it in. */
public class MeetingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String topic;
    private LocalDate on;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private String agenda;
    private String minutes;
    private Integer residents;
    private final List<AttendeeDraft> attendees = new ArrayList<>();

    /** A new one, to which these are invited. */
    public MeetingDraft(List<AttendeeContent> invited) {
        invited.forEach(one -> attendees.add(new AttendeeDraft(one)));
    }

    MeetingDraft(MeetingContent content) {
        this(content.attendees());
        topic = content.topic();
        on = content.on();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        agenda = content.agenda();
        minutes = content.minutes();
        residents = content.residents();
    }

    /** Rows in which nothing was typed are left out. */
    MeetingContent content() {
        return new MeetingContent(
                topic,
                on,
                startsAt,
                endsAt,
                place,
                agenda,
                minutes,
                residents,
                attendees.stream()
                        .filter(row -> !row.isEmpty())
                        .map(AttendeeDraft::content)
                        .toList());
    }

    public List<AttendeeDraft> getAttendees() {
        return attendees;
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

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
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

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }
}
