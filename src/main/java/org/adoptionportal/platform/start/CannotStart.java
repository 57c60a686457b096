package org.adoptionportal.platform.start;

/**
 * Why the portal does not start, in words for the person who starts it: what is wrong and what to
 * do. Any room may throw it while the portal starts; the message is printed without a stack trace
 * and the process ends with exit code 1.
 */
public final class CannotStart extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String whatToDo) {
        super(whatToDo);
    }

    public CannotStart(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
