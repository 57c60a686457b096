package org.adoptionportal.familysupport.view;

import org.adoptionportal.familysupport.FundOutlook;
import org.adoptionportal.familysupport.Responsible;

/** What the rules say of one child of a request. */
public record Outlook(String child, Responsible council, FundOutlook fund) {}
