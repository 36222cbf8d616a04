package de.nordertor.journal.view;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.OpenActivity;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the form of an activity while somebody writes it. */
public class ActivityFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private ActivityKind kind;
    private LocalDate date;
    private LocalTime time;
    private String title;
    private String participants;
    private String text;
    private String result;
    private final List<Concerned> concerned;

    public ActivityFields(OpenActivity open) {
        ActivityInput input = open.input();
        kind = input.kind();
        date = input.date();
        time = input.time();
        title = input.title();
        participants = input.participants();
        text = input.text();
        result = input.result();
        concerned = open.offered().stream()
                .map(offered -> new Concerned(offered, input.subjects().contains(offered.subject())))
                .toList();
    }

    /** A thing on whose timeline the activity may stand. */
    public static class Concerned implements Serializable {

        private static final long serialVersionUID = 1L;

        private final SubjectTitle title;
        private boolean chosen;

        Concerned(SubjectTitle title, boolean chosen) {
            this.title = title;
            this.chosen = chosen;
        }

        public String getTitle() {
            return title.title();
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    public ActivityInput input() {
        return new ActivityInput(
                kind,
                date,
                time,
                title,
                participants,
                text,
                result,
                concerned.stream()
                        .filter(Concerned::isChosen)
                        .map(offered -> offered.title.subject())
                        .collect(Collectors.toSet()));
    }

    /** The page of the thing that it belongs to. */
    String path() {
        return concerned.stream()
                .filter(Concerned::isChosen)
                .findFirst()
                .map(offered -> offered.title.path())
                .orElse("/");
    }

    public List<ActivityKind> getKinds() {
        return List.of(ActivityKind.values());
    }

    /** Whether there is anything to choose beside the one thing that it is about. */
    public boolean isChoice() {
        return concerned.size() > 1;
    }

    public List<Concerned> getConcerned() {
        return concerned;
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
