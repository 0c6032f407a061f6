CREATE INDEX person_email ON person (email);
