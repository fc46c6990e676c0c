#include "platform/linux/systemd_timers.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace homeward::platform {

namespace {

/// Of usable ids, and no more than the port promises.
std::span<const ReminderTimer> nearest(std::span<const ReminderTimer> timers)
{
    return timers.first(std::min(timers.size(), ReminderTimers::kMost));
}

std::set<std::string> idsOf(std::span<const ReminderTimer> timers)
{
    std::set<std::string> ids;
    for (const ReminderTimer& timer : timers)
        ids.insert(timer.id);
    return ids;
}

/// A unit is started from nowhere in particular.
ReminderProgram withWholePath(ReminderProgram program)
{
    std::error_code failed;
    if (auto whole = std::filesystem::absolute(program.profile, failed); !failed)
        program.profile = whole.lexically_normal();
    return program;
}

} // namespace

void SystemdTimers::Changes::note(TimerError error)
{
    if (outcome)
        outcome = unexpected{error};
}

SystemdTimers::SystemdTimers(ReminderProgram program, SystemdFolders folders, DurableFiles& files)
    : m_program(withWholePath(std::move(program))),
      m_folder(std::move(folders), UnitNames{m_program.profile}, files)
{
}

Result<void, TimerError> SystemdTimers::replace(std::span<const ReminderTimer> timers)
{
    const auto wanted = nearest(timers);
    const auto ids = idsOf(wanted);
    const auto manager = SystemdManager::connect();
    const auto active = manager.and_then(
        [&](const SystemdManager& it) { return it.activeUnits(m_folder.names().timers()); });
    m_carrier = active ? ReminderCarrier::SystemTimers : ReminderCarrier::Nobody;
    Changes changes;
    if (!active && !wanted.empty())
        return unexpected{active.error()};
    if (active)
        stopOthers(*manager, *active, ids, changes);
    removeOthers(ids, changes);
    write(wanted, changes);
    if (!active)
        return changes.outcome;
    if (changes.any)
        if (const auto reloaded = manager->reload(); !reloaded)
            changes.note(reloaded.error());
    start(*manager, *active, wanted, changes);
    return changes.outcome;
}

Result<void, TimerError> SystemdTimers::put(const ReminderTimer& timer)
{
    const std::span one{&timer, 1};
    const auto manager = SystemdManager::connect();
    const auto active = manager.and_then(
        [&](const SystemdManager& it) { return it.activeUnits(m_folder.names().timer(timer.id)); });
    m_carrier = active ? ReminderCarrier::SystemTimers : ReminderCarrier::Nobody;
    if (!active)
        return unexpected{active.error()};
    Changes changes;
    write(one, changes);
    if (changes.any)
        if (const auto reloaded = manager->reload(); !reloaded)
            changes.note(reloaded.error());
    start(*manager, *active, one, changes);
    return changes.outcome;
}

void SystemdTimers::write(std::span<const ReminderTimer> timers, Changes& changes)
{
    if (timers.empty())
        return;
    const auto service = serviceUnit(m_program);
    const auto written = service ? m_folder.putService(*service) : unexpected{TimerError::Failed};
    if (!written)
        return changes.note(written.error());
    changes.any = changes.any || *written;
    for (const ReminderTimer& timer : timers) {
        if (!isReminderId(timer.id)) {
            changes.note(TimerError::Failed);
            continue;
        }
        const std::string name = m_folder.names().serviceOf(timer.id);
        const auto isNew = m_folder.putTimer(timer.id, timerUnit(timer, name));
        if (!isNew)
            changes.note(isNew.error());
        else if (*isNew)
            changes.written.insert(timer.id);
    }
    changes.any = changes.any || !changes.written.empty();
}

void SystemdTimers::removeOthers(const std::set<std::string>& wanted, Changes& changes)
{
    for (const std::string& id : m_folder.ids()) {
        if (wanted.contains(id))
            continue;
        changes.any = true;
        if (const auto removed = m_folder.removeTimer(id); !removed)
            changes.note(removed.error());
    }
    if (!wanted.empty())
        return;
    const auto removed = m_folder.removeService();
    if (!removed)
        return changes.note(removed.error());
    changes.any = changes.any || *removed;
}

void SystemdTimers::stopOthers(const SystemdManager& manager, const std::set<std::string>& active,
                               const std::set<std::string>& wanted, Changes& changes) const
{
    for (const std::string& name : active) {
        const auto id = m_folder.names().idOfTimer(name);
        if (!id || wanted.contains(*id))
            continue;
        if (const auto stopped = manager.stop(name); !stopped)
            changes.note(stopped.error());
    }
}

/// Also those whose file was there and that do not run: a program that was killed may have got no
/// further than the file.
void SystemdTimers::start(const SystemdManager& manager, const std::set<std::string>& active,
                          std::span<const ReminderTimer> timers, Changes& changes) const
{
    for (const ReminderTimer& timer : timers) {
        const std::string name = m_folder.names().timer(timer.id);
        const bool isRunningAsItOught =
            active.contains(name) && !changes.written.contains(timer.id);
        if (isRunningAsItOught || !isReminderId(timer.id))
            continue;
        if (const auto started = manager.restart(name); !started)
            changes.note(started.error());
    }
}

} // namespace homeward::platform
