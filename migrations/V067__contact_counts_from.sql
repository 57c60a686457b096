-- The day on which somebody of ours can first act on it: what comes in the evening counts from the next working day.
ALTER TABLE birth_family
  ADD counts_from DATE NULL AFTER received_on;
