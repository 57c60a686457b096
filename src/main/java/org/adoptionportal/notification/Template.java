package org.adoptionportal.notification;

import java.util.Locale;
import java.util.Set;

/**
 * The e-mails that we send. The words are in {@code messages/email}, and say nothing of adoption, a
 * case or a person: families share mailboxes, and telephones show subjects on a locked screen.
 */
public enum Template {

    /** To finish signing up; the link carries the one-time token. */
    CONFIRM_ACCOUNT,

    /** To choose a password for an account that was made for somebody; with the one-time token. */
    ACCOUNT_MADE,

    /** Somebody tried to sign up with this address again; the link goes to signing in. */
    ACCOUNT_EXISTS,

    /** The sign-in name asked for cannot be had; the link goes to signing up with another. */
    SIGN_IN_NAME_TAKEN,

    /** The password is another one now; the link goes to choosing one again. */
    PASSWORD_CHANGED,

    /** The second factor was set up, changed or removed; the link goes to choosing a password. */
    SECOND_FACTOR_CHANGED,

    /** To choose a password in place of a forgotten one; the link carries the one-time token. */
    FORGOTTEN_PASSWORD,

    /** To the address an account is to have; the link carries the one-time token. */
    CONFIRM_NEW_EMAIL,

    /** To the address an account has, when another was asked for; the link goes to the account. */
    EMAIL_CHANGE_ASKED,

    /** To the address an account had; the link goes to how we can be reached. */
    EMAIL_CHANGED,

    /** The account was closed by its holder; the link goes to how we can be reached. */
    ACCOUNT_CLOSED,

    /** There is something new to read; the link goes to signing in. */
    MESSAGE_IN_ACCOUNT,

    /** Something that was begun is deleted before long; the link goes to signing in. */
    SOMETHING_WAITING,

    /** What was sent has arrived; the link goes to signing in. */
    REGISTRATION_RECEIVED,

    /** An enquiry has arrived; the link is the personal one by which it is followed. */
    ENQUIRY_RECEIVED,

    /** Somebody is to join who invited them; the link carries the code. */
    INVITATION,

    /** A personal link that takes the place of the one before. */
    NEW_PERSONAL_LINK;

    /** The value that every template takes. */
    public static final String LINK = "link";

    /** The names of the values it takes, all of them needed. */
    public Set<String> keys() {
        return Set.of(LINK);
    }

    String file() {
        return "messages/email/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
