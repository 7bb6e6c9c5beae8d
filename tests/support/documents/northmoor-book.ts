/** A record of assessment book of an invented awarding organisation, in the layout of the real ones. */
export const NORTHMOOR_BOOK = `NORTHMOOR

Northmoor Awards Level 3 Certificate in Canal Boat Hospitality

Learner name:

NB3C1

Learner number:

610/0421/7

Assessor tracking table

Everyone who assesses with this book fills in a row.

Assessor name\tAssessor signature\tAssessor initials\tAssessor number (optional)

Northmoor Awards Level 3 Certificate in Canal Boat Hospitality

Operational start date: 1 September 2021

Credit value: 20

Total Qualification Time (TQT): 200

Guided learning hours (GLH): 120

Qualification number: 610/0421/7

Statement of unit achievement

Unit code\tDate achieved\tLearner signature\tAssessor initials\tIQA signature (if sampled)
Mandatory units\t\t\t\t
CBH1\t\t\t\t
CBH2\t\t\t\t
Optional units\t\t\t\t

The qualification

The Northmoor Awards Level 3 Certificate in Canal Boat Hospitality is for crews of hotel boats.

Qualification structure

Total credits required - 20 (minimum)

All mandatory units must be completed.

Mandatory units - 9 credits

Unit code\tOfqual unit reference\tUnit title\tCredit Value\tGLH\tLevel
CBH1\tA/610/1001\tWelcome guests aboard\t5\t30\t3
CBH2\tD/610/1002\tUnderstand the waterway and its neighbours, from the towpath to the lock keeper’s cottage\t4\t24\t3

Optional units Group B - 6 credits (minimum)

Unit code\tOfqual unit reference\tUnit title\tCredit Value\tGLH\tLevel
CBH3\tF/610/1003\tCook in a galley\t4\t30\t2
CBH4\tH/610/1004\tServe meals under way\t3\t20\t3

You must complete a minimum of 20 credits: 9 credits from Mandatory Group A and a minimum of 6 credits from Optional Group B. A maximum of 5 credits can come from Optional Group C.

Optional units Group C - 5 credits (maximum)

Unit code\tOfqual unit reference\tUnit title\tCredit Value\tGLH\tLevel
CBH5\tJ/610/1005\tGuide a shore walk\t3\t18\t3
CBH6\tK/610/1006\tHandle post-trip letters and/or complaints\t2\t10\t2

Guidance on assessment

This book holds the mandatory units.

Unit assessment methods

Mandatory units\t\t\t\t
\t\tExternal\tInternal\t
Unit code\tUnit title\tQuestion paper(s)\tObservation(s)\tPortfolio of Evidence
CBH1\tWelcome guests aboard\t0\t✓\t✓
CBH2\tUnderstand the waterway and its neighbours, from the towpath to the lock keeper’s cottage\t1\t✗\t✓

Optional units Group B

Unit code\tUnit title\tQuestion paper(s)\tObservation(s)\tPortfolio of Evidence
CBH3\tCook in a galley\t0\t✓\t✗
CBH4\tServe meals under way\t0\t✓\t✓

Optional units Group C

Unit code\tUnit title\tQuestion paper(s)\tObservation(s)\tPortfolio of Evidence
CBH5\tGuide a shore walk\t0\t✓\t✓
CBH6\tHandle post-trip letters and/or complaints\t0\t✗\t✓

Unit glossary

\tDescription
Level\tHow demanding the learning is.
Credit value\tCredits awarded when the unit is complete.

Welcome guests aboard

CBH1

The aim of this unit is to receive guests on a hotel boat.

Level

3

Credit value

5

GLH

30

Observation(s)

3

External Paper(s)

0

Learning outcomes

On completion of this unit you will:

1. Be able to receive guests at the landing stage
2. Be able to show guests their cabin
3. Understand what guests expect of a hotel boat

Evidence requirements

1. Environment

Evidence may be gathered on a moored or moving boat.

2. Simulation

Simulation is allowed in this unit.

3. Observation outcomes

Competent performance must be demonstrated on **at least three occasions**.

Achieving observations

Achieving observation outcomes

Your assessor watches you work.

Learning outcome 1

Be able to receive guests at the landing stage

You can:

- a. Greet every guest by name and offer a steady hand at the gangway, whatever the weather and whatever the state of the moorings may be*
- b. Check the passenger list
- c. Stow luggage

*May be assessed by supplementary evidence.

Observation\t1\t2\t3\tOptional
Date achieved\t\t\t\t
Portfolio reference\t\t\t\t

Learning outcome 2

Be able to show guests their cabin

You can:

- a. Explain the berth and its lamp
- b. Point out life jackets

Observation\t1\t2\t3\tOptional
Date achieved\t\t\t\t

Achieving knowledge outcomes

Your assessor asks you questions.

Learning outcome 3

Understand what guests expect of a hotel boat

You can:\tPortfolio reference
a. Explain why guests choose a slow journey over a fast one, and what that asks of the crew from the first lock to the last winding hole\t
b. Describe the “captain’s welcome”\t
c. Explain quiet hours\t
d. Describe tipping customs\t

Understand the waterway and its neighbours, from the towpath to the lock keeper’s cottage

CBH2

The aim of this unit is to know the canal.

Level

3

Credit value

4

GLH

24

Observation(s)

0

External Paper(s)

1

Learning outcomes

On completion of this unit you will:

1. Understand locks
2. Understand neighbours

Evidence requirements

1. Knowledge outcomes

Questioning is enough.

Developing knowledge

Achieving knowledge outcomes

Learning outcome 1

Understand locks

You can:\tPortfolio reference
a. Describe how a lock fills\t
b. Explain who goes first\t

Learning outcome 2

Understand neighbours

You can:\tPortfolio reference
a. Describe mooring manners\t
b. Explain speed past anglers\t
c. Describe the rights of riparian owners\t

Notes

Use this area for notes and diagrams
`;
