-- A code that is known is looked up, and no longer written anew.
revoke update (code) on e_service from tilts_app;
