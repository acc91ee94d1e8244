# METADATA
# title: Copse evidence
# description: >-
#   Asks a decoded in-toto statement (the DSSE payload of a copse-pNN or copse-summary bundle) what data.uk_sscop asks for. It
#   does not look at signatures: verify the bundle first.
package copse

import rego.v1

principle_evidence := "https://w3id.org/copse/principle-evidence/v1"

summary := "https://in-toto.io/attestation/svr/v0.2"

extension := "https://w3id.org/copse/summary/v1"

# METADATA
# title: Known statement
# description: The statement is one of the two that Copse signs.
# custom:
#   short_name: known_statement
#   failure_msg: The statement is of another type
deny contains result if {
	not type_of_statement in {principle_evidence, summary}
	result := {"code": "copse.known_statement", "msg": sprintf("The predicate type is %v", [type_of_statement])}
}

# METADATA
# title: In time
# description: The evidence is not older than it says it is good for.
# custom:
#   short_name: in_time
#   failure_msg: The evidence expired
deny contains result if {
	not in_time
	result := {"code": "copse.in_time", "msg": sprintf("The evidence expired on %v", [object.get(body, "expires", "no date")])}
}

# METADATA
# title: Accepted status
# description: The principle has a status that is accepted.
# custom:
#   short_name: accepted_status
#   failure_msg: The status is not accepted
deny contains result if {
	input.predicateType == principle_evidence
	accepted := wanted[key]
	key == principle
	not status in accepted
	result := {"code": "copse.accepted_status", "term": key, "msg": sprintf("Principle %v is %v", [key, status])}
}

# METADATA
# title: Accepted basis
# description: What is met rests on what is accepted.
# custom:
#   short_name: accepted_basis
#   failure_msg: A met check rests on a basis that is not accepted
deny contains result if {
	input.predicateType == principle_evidence
	principle in object.keys(wanted)
	some check in input.predicate.checks
	check.level == "required"
	check.result == "met"
	not object.get(check, "basis", "") in bases
	result := {"code": "copse.accepted_basis", "term": check.id, "msg": sprintf("%v is %v", [check.id, object.get(check, "basis", "without a basis")])}
}

deny contains result if {
	input.predicateType == principle_evidence
	principle in object.keys(wanted)
	status == "not_applicable"
	not "attested" in bases
	result := {"code": "copse.accepted_basis", "term": principle, "msg": "The vendor alone says that it does not apply"}
}

# METADATA
# title: No contradiction
# description: Nothing that was seen contradicts what the vendor says.
# custom:
#   short_name: no_contradiction
#   failure_msg: What was seen contradicts the vendor
deny contains result if {
	input.predicateType == principle_evidence
	some contradiction in input.predicate.contradictions
	result := {"code": "copse.no_contradiction", "term": contradiction.check, "msg": contradiction.message}
}

# METADATA
# title: Roll-up
# description: The roll-up lists all 14 and says of those that are asked for a status that is accepted.
# custom:
#   short_name: roll_up
#   failure_msg: The roll-up does not say what is asked for
deny contains result if {
	input.predicateType == summary
	listed := {format_int(row.principle, 10) | some row in object.get(body, "statements", [])}
	missing := {format_int(number, 10) | some number in numbers.range(1, 14)} - listed
	count(missing) > 0
	result := {"code": "copse.roll_up", "msg": sprintf("Not listed: %v", [concat(", ", sort(missing))])}
}

deny contains result if {
	input.predicateType == summary
	some row in object.get(body, "statements", [])
	key := format_int(row.principle, 10)
	accepted := wanted[key]
	not object.get(row, "status", "") in accepted
	result := {"code": "copse.roll_up", "term": key, "msg": sprintf("Principle %v is %v", [key, object.get(row, "status", "without a status")])}
}

# METADATA
# title: Something is asked for
# description: A policy that asks for nothing passes everything.
# custom:
#   short_name: asks
#   failure_msg: data.uk_sscop.required is empty
deny contains result if {
	count(wanted) == 0
	result := {"code": "copse.asks", "msg": "data.uk_sscop.required names no principle"}
}

default wanted := {}

wanted := data.uk_sscop.required

default bases := []

bases := data.uk_sscop.bases

default principle := ""

principle := format_int(input.predicate.principle.id, 10)

default status := "without a status"

status := input.predicate.status

default type_of_statement := "not there"

type_of_statement := input.predicateType

# The roll-up keeps its own fields in an extension of the verification result.
default body := {}

body := input.predicate if input.predicateType == principle_evidence

body := input.predicate[extension] if input.predicateType == summary

in_time if time.parse_rfc3339_ns(body.expires) >= now

# Conforma tells the time that it decides for; elsewhere it is the clock's.
now := data.config.policy.when_ns

now := time.now_ns() if not data.config.policy.when_ns
