CREATE INDEX motion_backer_person ON motion_backer (person);
