package de.nordertor.insight.view;

import de.nordertor.insight.boundary.BlockSample;
import de.nordertor.insight.boundary.ReportBlockRow;
import de.nordertor.insight.boundary.ReportBlocks;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.Placeholders;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import de.nordertor.platform.view.RecordForm;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The form of one block, with a trial of what was typed on a record that is there. */
@Named("reportBlock")
@ViewScoped
public class ReportBlockPage extends RecordForm<ReportBlockRow> {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/insight/blocks";
    private static final String BETWEEN = ":";

    @Inject
    private ReportBlocks blocks;

    @Inject
    private Notices notices;

    private List<SelectItem> examples;
    private String text;
    private String example;
    private BlockSample sample;

    public ReportBlockPage() {
        super("insight.block.saved", LIST);
    }

    @Override
    protected ReportBlockRow read(Long wanted) {
        if (examples == null) {
            examples = blocks.examples().stream().map(ReportBlockPage::item).toList();
        }
        return blocks.form(wanted);
    }

    private static SelectItem item(SubjectTitle title) {
        return new SelectItem(title.subject().kind() + BETWEEN + title.subject().id(), title.title());
    }

    @Override
    protected void show(ReportBlockRow row) {
        text = row.text();
    }

    @Override
    protected ReportBlockRow typed(Long recordId, long version) {
        ReportBlockRow stored = getStored();
        return new ReportBlockRow(
                recordId, version, stored.kind(), stored.own(), stored.usable(), text, stored.delivered());
    }

    @Override
    protected String store(ReportBlockRow row) {
        blocks.save(row);
        return row.text();
    }

    public void preview() {
        sample = blocks.sample(typed(getId(), getStored().version()), chosen());
    }

    private SubjectRef chosen() {
        if (example == null) {
            return null;
        }
        String[] parts = example.split(BETWEEN);
        return new SubjectRef(parts[0], Long.valueOf(parts[1]));
    }

    public String restore() {
        try {
            blocks.restore(getId(), getStored().version());
        } catch (ConflictException refused) {
            return compare(refused);
        }
        notices.done("insight.block.restored");
        return LIST + "?faces-redirect=true";
    }

    /** What may stand in braces. */
    public String getWords() {
        return Placeholders.list(getStored().kind().words().stream().sorted().toList());
    }

    /** Records to try it out with; empty for who may read none. */
    public List<SelectItem> getExamples() {
        return examples;
    }

    /** Null until somebody asks for it. */
    public BlockSample getSample() {
        return sample;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }
}
