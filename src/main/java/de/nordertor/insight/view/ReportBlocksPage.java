package de.nordertor.insight.view;

import de.nordertor.insight.boundary.ReportBlockRow;
import de.nordertor.insight.boundary.ReportBlocks;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The blocks of the reports that draft themselves. */
@Named("reportBlocks")
@RequestScoped
public class ReportBlocksPage {

    @Inject
    private ReportBlocks blocks;

    private final Once<List<ReportBlockRow>> rows = new Once<>(() -> blocks.list());

    public List<ReportBlockRow> getRows() {
        return rows.get();
    }
}
