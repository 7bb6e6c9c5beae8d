/** A handbook of an invented awarding organisation, in the layout of the real ones, with their usual slips. */
export const NORTHMOOR_HANDBOOK = `---

# Handbook

LKP3 – Northmoor Awards (Riverside) Level 3 Award in Lock Keeping Practice (RQF)

610/0533/0

Version 1.0

---

# Contents

1 Qualification at a glance.....	4
3 Qualification structure .....	6

---

# 1 Qualification at a glance

<b>Qualification title</b>	Northmoor Awards (Riverside) Level 3 Award in Lock Keeping Practice (RQF)
<b>Qualification number</b>	610/0533/0
<b>Product code</b>	LKP3
<b>Age range</b>	This award is not approved for learners under the age of 18.
<b>Total Qualification Time (TQT)</b>	120
<b>Guided Learning (GL) hours</b>	60
<b>Assessment</b>	Portfolio of evidence

---

## 3 Qualification structure

To be awarded the Northmoor Awards (Riverside) Level 3 Award in Lock Keeping Practice (RQF) learners must achieve all mandatory units.

The minimum TQT required to achieve this qualification is **120**.

Product code	Unit title	Level	GLH	Unit reference number
<b>Mandatory units (Group M)</b>
LKA1	Working the paddles and gates of a broad lock	3	20	R/610/2001
LKA2	Keeping the lockside	2	25	Y/610/2002
LKA3	Helping crews through	3	15	D/610/2003

---

# 5 Assessment

## 5.5.1 Simulation

Simulation can only be used for flooding and stoppages.

---

# Unit Handbook

## LKA1 – Working the paddles and gates of a broad lock

Unit reference number: R/610/2001

**Level: 3**

**Guided Learning (GL) hours: 20**

### Unit aim

To fill and empty a lock.

### Learning outcomes

There are two outcomes to this unit. The learner will:

LO1 Know the parts of a lock

LO2 Work a lock

---

# Unit content

## Assessment guidance

**Paddles** are the sluices of a lock.

- ground paddles
- gate paddles

# Learning outcomes

<b>Learning Outcome</b>	<b>Assessment Criteria</b>
LO1 Know the parts of a lock, its machinery and the words that boaters use for them	1.1 Describe ground and gate paddles, their gearing, and what each of them does to a boat in the chamber
	1.2 Name the cill and its marker

Learning Outcome	Assessment Criteria
LO2 Be able to work a lock	2.1 Fill a lock without moving the boat more than a yard
	2.2 Empty a lock
	2.3 Leave the gates as the crew behind needs them, whatever the water, the wind and the hour

### LKA1 Document History

Version	Issue Date	Changes	Role
v1.0	05/03/2022	New	Officer

---

# Unit Handbook

LKA2 – Keeping the lockside

Unit reference number: Y/610/2002

**Level: 2**

**Guided Learning (GL) hours: 25**

## Unit aim

To keep the lockside safe.

## Learning outcomes

There is one outcome to this unit. The learner will:

LO1 Be able to keep the lockside safe

---

# Learning outcomes

Learning Outcome	Assessment Criteria
LO1 Be able to keep the lockside safe	1.1 Clear the coping
	1.2 Grit in frost
	1.3 Check the ladders
	1.4 Report what is broken

### LKA2 Document History

Version	Issue Date	Changes	Role
v1.0	05/03/2022	New	Officer

---

# Unit Handbook

LKA3 – Helping crews through

Unit reference number: D/610/2003

**Level: 3**

**Guided Learning (GL) hours: 15**

## Unit aim

To help crews.

## Learning outcomes

There are two outcomes to this unit. The learner will:

LO1 Know what crews need

LO2 Be able to guide a crew

---

# Learning outcomes

Learning Outcome	Assessment Criteria
LO1 Know what crews need	1.1 Explain who needs help
	1.2 Explain how to offer it
	1.3 Describe signals

Learning Outcome	Assessment Criteria
LO2 Be able to guide a crew	2.1 Brief a crew
	2.2 Stop a crew in danger

### LKA3 Document History

Version	Issue Date	Changes	Role
v1.0	05/03/2022	New	Officer
`;
