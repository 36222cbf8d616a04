package de.nordertor.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which version of which template an agreement was drafted from; its name as it was then. */
@Embeddable
public class DraftedFrom implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "template_name")
    private String templateName;

    @Column(name = "template_number")
    private Integer templateNumber;

    protected DraftedFrom() {}

    public DraftedFrom(TextTemplate template) {
        templateName = template.getName();
        templateNumber = template.current().getNumber();
    }

    public String getTemplateName() {
        return templateName;
    }

    public Integer getTemplateNumber() {
        return templateNumber;
    }
}
