package de.nordertor.partner.view;

import de.nordertor.partner.boundary.ImportActivity;
import de.nordertor.partner.boundary.ImportUpload;
import de.nordertor.partner.boundary.ImportUploads;
import de.nordertor.partner.boundary.ImportView;
import de.nordertor.partner.boundary.PartnerImports;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.partner.job.ImportJobs;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** One import: its columns while they are mapped, its progress while it goes on, its result afterwards. */
@Named("partnerImport")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerImports imports;

    @Inject
    private ImportUploads uploads;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Notices notices;

    private Long id;
    private ImportView view;
    private MappingDraft draft;
    private List<TypeWordDraft> typeWords;
    private ImportDecision changedRule;
    private ImportDecision doubtRule;

    /** Reads the import that the address names. */
    public void load() {
        view = imports.view(id);
        if (draft == null) {
            draft = new MappingDraft(view);
            changedRule = view.changedRule();
            doubtRule = view.doubtRule();
            typeWords = view.unknownTypes().stream().map(TypeWordDraft::new).collect(Collectors.toList());
        }
    }

    public String readAgain() {
        ImportUpload upload = uploads.readAgain(id, draft.form());
        ImportsPage.tell(notices, upload);
        return here();
    }

    public String check() {
        imports.map(id, draft.mapping());
        return begin(ImportState.CHECKING);
    }

    /** Learns the words of the file for kinds of partner, and checks once more. */
    public String learn() {
        Map<String, Long> chosen = typeWords.stream()
                .filter(word -> word.getTypeId() != null)
                .collect(Collectors.toMap(TypeWordDraft::getWord, TypeWordDraft::getTypeId));
        imports.map(id, view.mapping().withTypeWords(chosen));
        return begin(ImportState.CHECKING);
    }

    public String run() {
        imports.rule(id, changedRule, doubtRule);
        return begin(ImportState.RUNNING);
    }

    public String undo() {
        return begin(ImportState.UNDOING);
    }

    /** Goes on with what was stopped or interrupted. */
    public String resume() {
        return begin(view.summary().state());
    }

    private String begin(ImportState work) {
        jobs.start(id, work, imports.begin(id, work));
        return here();
    }

    public String stop() {
        imports.stop(id);
        notices.done("partner.import.stopping");
        return here();
    }

    public String reopen() {
        imports.reopen(id);
        return here();
    }

    public String discard() {
        imports.discard(id);
        notices.done("partner.import.discarded", view.summary().fileName());
        return "/partner/imports?faces-redirect=true";
    }

    private String here() {
        return "/partner/import?faces-redirect=true&id=" + id;
    }

    public boolean isMapping() {
        return is(ImportState.UPLOADED);
    }

    public boolean isChecked() {
        return is(ImportState.CHECKED);
    }

    /** Whether it can still be thrown away without a trace. */
    public boolean isDiscardable() {
        return is(ImportState.UPLOADED) || is(ImportState.CHECKED) || is(ImportState.CHECKING) && !isWorking();
    }

    public boolean isUndoable() {
        return is(ImportState.DONE) || is(ImportState.RUNNING) && !isWorking();
    }

    public boolean isWorking() {
        return view.summary().activity() == ImportActivity.WORKING;
    }

    /** Whether it stands still in the middle of some work. */
    public boolean isResumable() {
        ImportActivity activity = view.summary().activity();
        return activity == ImportActivity.STOPPED || activity == ImportActivity.INTERRUPTED;
    }

    private boolean is(ImportState state) {
        return view.summary().state() == state;
    }

    public ImportView getView() {
        return view;
    }

    public MappingDraft getDraft() {
        return draft;
    }

    public List<TypeWordDraft> getTypeWords() {
        return typeWords;
    }

    public ImportDecision getChangedRule() {
        return changedRule;
    }

    public void setChangedRule(ImportDecision changedRule) {
        this.changedRule = changedRule;
    }

    public ImportDecision getDoubtRule() {
        return doubtRule;
    }

    public void setDoubtRule(ImportDecision doubtRule) {
        this.doubtRule = doubtRule;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
