package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.PartnerTypeRepository;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.partner.entity.imports.PartnerImport;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** The steps of an import that a person takes. */
@ApplicationScoped
public class ImportSteps {

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private ImportRowRepository rows;

    @Inject
    private ImportFiles files;

    @Inject
    private PartnerTypeRepository types;

    @Inject
    private Clock clock;

    public void map(Long importId, ImportMapping mapping) {
        PartnerImport mapped = imports.lock(importId);
        int width = mapped.getReading().header().size();
        if (mapping.columns().values().stream().anyMatch(column -> column == null || column < 0 || column >= width)) {
            throw new InvalidInputException("partner.import.noColumn");
        }
        if (mapping.defaultTypeId() != null) {
            types.get(mapping.defaultTypeId());
        }
        mapping.typeWords().values().forEach(types::get);
        mapped.map(mapping, clock.instant());
        imports.remember(ImportKeeping.signature(mapped.getReading().header()), mapping);
        imports.flush();
    }

    public void rule(Long importId, ImportDecision changed, ImportDecision doubt) {
        imports.lock(importId).rule(changed, doubt);
        imports.flush();
    }

    /** A new check begins from the first row; one that was interrupted goes on. */
    public String begin(Long importId, ImportState work) {
        PartnerImport begun = imports.lock(importId);
        if (work == ImportState.CHECKING) {
            files.require(importId);
        }
        boolean anew = work == ImportState.CHECKING && begun.getState() != ImportState.CHECKING;
        String worker = begun.begin(work, clock.instant());
        if (anew) {
            rows.removeAll(importId);
        }
        if (work == ImportState.RUNNING) {
            files.forget(importId);
        }
        imports.flush();
        return worker;
    }

    public void reopen(Long importId) {
        PartnerImport checked = imports.lock(importId);
        checked.reopen(clock.instant());
        rows.removeAll(importId);
        imports.flush();
    }

    public void stop(Long importId) {
        imports.lock(importId).stop();
        imports.flush();
    }

    public void discard(Long importId) {
        PartnerImport unwanted = imports.lock(importId);
        unwanted.requireRest(clock.instant());
        if (!Set.of(ImportState.UPLOADED, ImportState.CHECKING, ImportState.CHECKED)
                .contains(unwanted.getState())) {
            throw new ConflictException("partner.import.tooLate");
        }
        imports.remove(unwanted);
    }

    public void decide(Long importId, int number, ImportDecision decision) {
        PartnerImport checked = imports.lock(importId);
        if (checked.getState() != ImportState.CHECKED) {
            throw new ConflictException("partner.import.decidedAlready");
        }
        StoredRow row = rows.lock(importId, Set.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner.import.noRow"));
        boolean open = row.kind() != ImportKind.ERROR && row.kind() != ImportKind.UNCHANGED;
        boolean noPartner = row.partnerId() == null && row.twinRow() == null;
        if (decision != null && (!open || decision == ImportDecision.UPDATE && noPartner)) {
            throw new InvalidInputException("partner.import.noSuchDecision", number);
        }
        rows.decide(importId, number, decision);
    }
}
