package de.nordertor.insight.view;

import de.nordertor.insight.boundary.ReportView;
import de.nordertor.insight.entity.ReportDraft.Wording;
import java.io.Serializable;

/** A sentence in the form. */
public class ReportLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReportView.Line line;
    private String text;
    private boolean chosen;

    ReportLine(ReportView.Line line) {
        this.line = line;
        text = line.text();
        chosen = line.chosen();
    }

    Wording wording() {
        return new Wording(line.key(), text, chosen);
    }

    public ReportView.Line getLine() {
        return line;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
