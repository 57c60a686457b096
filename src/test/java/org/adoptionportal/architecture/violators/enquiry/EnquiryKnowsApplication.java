package org.adoptionportal.architecture.violators.enquiry;

import org.adoptionportal.architecture.violators.application.DateUtils;

/** One feature looks into another. */
record EnquiryKnowsApplication(DateUtils theirs) {}
