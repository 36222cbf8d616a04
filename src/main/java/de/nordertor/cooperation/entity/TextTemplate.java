package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NamedEntry;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A template from which agreements or letters are drafted. Its texts are kept in versions: whoever changes them adds one,
 * and what was drafted from an older one can still be told. Kind and language stay for good.
 */
@Entity
@Table(name = "text_template")
public class TextTemplate extends NamedEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private TemplateKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, updatable = false)
    private AgreementLanguage language;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    /** A trail of its own, which the page shows. */
    @NotAudited
    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<TemplateVersion> versions = new ArrayList<>();

    protected TextTemplate() {}

    public TextTemplate(
            TemplateKind kind, AgreementLanguage language, String name, TemplateContent content, Change change) {
        if (kind == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.template.kind"));
        }
        if (language == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("cooperation.agreement.language"));
        }
        this.kind = kind;
        this.language = language;
        rename(name);
        rewrite(content, change);
    }

    public final void rename(String name) {
        call(name, "cooperation.template.name");
    }

    /** Adds a version where the texts are other ones. */
    public final void rewrite(TemplateContent content, Change change) {
        TemplateContent wanted = content.requireFor(kind);
        if (!versions.isEmpty() && current().content().equals(wanted)) {
            return;
        }
        currentNumber = versions.size() + 1;
        versions.add(new TemplateVersion(this, currentNumber, wanted, change));
    }

    public TemplateVersion current() {
        return versions.get(versions.size() - 1);
    }

    /** In their order, never empty. */
    public List<TemplateVersion> getVersions() {
        return List.copyOf(versions);
    }

    public TemplateKind getKind() {
        return kind;
    }

    public AgreementLanguage getLanguage() {
        return language;
    }
}
