#include "app/cli/command.h"
namespace tidemark
{
#if !__has_include("app/cli/verify_command.cpp")
int verifyCommand(const QStringList &) { return Failed; }
#endif
#if !__has_include("app/cli/export_command.cpp")
int exportCommand(const QStringList &) { return Failed; }
#endif
}
