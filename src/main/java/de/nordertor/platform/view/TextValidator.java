package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Text;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * What is typed into any of our text fields: nothing that cannot be shown, and not longer than the field allows. The
 * sentence stands beside the field and names it. Looks at what was sent, because a converter may have dropped it.
 */
@FacesValidator(TextValidator.ID)
public class TextValidator implements Validator<Object> {

    static final String ID = "nordertor.Text";

    /** Attribute of the field: the most characters, without it any number. */
    static final String LIMIT = "limit";

    /** Attribute of the field: whether it has several lines. */
    static final String LINES = "lines";

    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        String typed = value instanceof String text ? text : "";
        String sent = ((EditableValueHolder) field).getSubmittedValue() instanceof String text ? text : typed;
        if (!Text.isReadable(
                sent, Boolean.parseBoolean(String.valueOf(field.getAttributes().get(LINES))))) {
            throw refusal(context, "platform.error.controlCharacter", label(field));
        }
        int limit = limit(field);
        if (Text.length(value instanceof String ? typed : sent) > limit) {
            throw refusal(context, "platform.error.tooLong", label(field), limit);
        }
    }

    private static int limit(UIComponent field) {
        Object limit = field.getAttributes().get(LIMIT);
        return limit == null || limit.toString().isBlank() ? Integer.MAX_VALUE : Integer.parseInt(limit.toString());
    }

    private static String label(UIComponent field) {
        return String.valueOf(field.getAttributes().get("label"));
    }

    private static ValidatorException refusal(FacesContext context, String key, Object... arguments) {
        String sentence = Texts.in(context.getViewRoot().getLocale()).format(key, arguments);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
