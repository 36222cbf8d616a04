package de.nordertor.partner.view;

import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ContactWay;
import java.io.Serializable;

/** One number or mail address in the form of a person. */
public class ChannelDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private ContactWay way;
    private String target;

    public ChannelDraft(ContactWay way) {
        this.way = way;
    }

    ChannelDraft(ChannelContent content) {
        way = content.way();
        target = content.target();
    }

    ChannelContent content() {
        return new ChannelContent(way, target);
    }

    boolean isEmpty() {
        return target == null || target.isBlank();
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(ContactWay way) {
        this.way = way;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
