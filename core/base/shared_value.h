// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace tidemark
{

/// A value that does not change, kept once for all who have it, or none. Equal where the values are.
template<typename T>
class SharedValue
{
public:
    SharedValue() = default;
    explicit SharedValue(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    explicit operator bool() const
    {
        return m_value != nullptr;
    }
    const T &operator*() const
    {
        return *m_value;
    }
    const T *operator->() const
    {
        return m_value.get();
    }
    friend bool operator==(const SharedValue &a, const SharedValue &b)
    {
        return a.m_value == b.m_value || (a && b && *a == *b);
    }

private:
    std::shared_ptr<const T> m_value;
};

}
