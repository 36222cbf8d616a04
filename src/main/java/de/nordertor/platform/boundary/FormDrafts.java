package de.nordertor.platform.boundary;

import de.nordertor.platform.control.FormDraftRepository;
import de.nordertor.platform.entity.FormDraft;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;

/** Keeps what is typed into long forms until it is saved. Everybody sees and changes only their own. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class FormDrafts {

    public static final int MAX_LENGTH = 400_000;
    public static final int MOST_PER_PERSON = 50;
    public static final String KEY_PATTERN = "[a-zA-Z0-9.-]{1,150}";

    @Inject
    private FormDraftRepository drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Optional<FormDraft> find(String formKey) {
        return drafts.find(me(), checked(formKey));
    }

    public void save(String formKey, String content) {
        if (content == null || content.length() > MAX_LENGTH || !isJsonObject(content)) {
            throw new InvalidInputException("platform.draft.refused");
        }
        drafts.save(me(), checked(formKey), content, clock.instant(), MOST_PER_PERSON);
    }

    /** The form was saved, or its draft is not wanted any more. */
    public void discard(String formKey) {
        drafts.delete(me(), checked(formKey));
    }

    private long me() {
        return user.id().orElseThrow();
    }

    private static String checked(String formKey) {
        if (formKey == null || !formKey.matches(KEY_PATTERN)) {
            throw new InvalidInputException("platform.draft.refused");
        }
        return formKey;
    }

    private static boolean isJsonObject(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject() != null;
        } catch (JsonException | IllegalStateException e) {
            return false;
        }
    }
}
