package de.nordertor.document.view;

import de.nordertor.document.boundary.TableLimits;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.view.RequestLimitsFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many bytes a file may have that is brought, by what it is brought for; the browser says so before it sends. */
@Named("fileLimits")
@RequestScoped
public class FileLimits {

    @Inject
    private Settings settings;

    public long getAttachment() {
        return settings.number(Setting.ATTACHMENT_MAX_BYTES);
    }

    public long getMail() {
        return settings.number(Setting.MAIL_MAX_BYTES);
    }

    /** A table that is imported. */
    public long getTable() {
        return Math.min(settings.number(Setting.IMPORT_MAX_BYTES), TableLimits.MAX_BYTES);
    }

    /** All files of a form together. */
    public long getForm() {
        return RequestLimitsFilter.UPLOAD_BYTES;
    }
}
