package org.adoptionportal.enquiry;

/** What can happen to an enquiry. */
enum Move {
    ANSWER,
    CLOSE,
    WITHDRAW,
    REGISTER,
    FORGET
}
