#pragma once

#include <libical/ical.h>

#include <memory>

/// What belongs to the library, with who gives it back.
namespace homeward::calendar {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText {
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using LibraryText = std::unique_ptr<char, FreeText>;

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using RepeatIterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

/// Calls `visit` with each part of that kind that lies in `whole` itself.
template <class Visit>
void forEachComponent(icalcomponent* whole, icalcomponent_kind kind, Visit visit)
{
    for (auto each = icalcomponent_begin_component(whole, kind);
         icalcomponent* part = icalcompiter_deref(&each); icalcompiter_next(&each))
        visit(part);
}

/// Calls `visit` with each property of that kind.
template <class Visit>
void forEachProperty(icalcomponent* component, icalproperty_kind kind, Visit visit)
{
    for (icalproperty* each = icalcomponent_get_first_property(component, kind); each;
         each = icalcomponent_get_next_property(component, kind))
        visit(each);
}

} // namespace homeward::calendar
