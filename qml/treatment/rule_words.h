#pragma once

#include "core/model/clinic_policy.h"

#include <QString>

namespace homeward::ui {

/// How a kind of rule is named where the clinic has no words of its own.
struct RuleWords {
    QString glyph;
    QString title;
    QString detail;
};

RuleWords ruleWords(RuleKind kind);

} // namespace homeward::ui
