using Hunsuan.Hosting;

namespace Hunsuan.Registers;

/// <summary>Lists of agencies: who is targeted and who is missed (บัญชีรายชื่อของหน่วยงาน).</summary>
public sealed class RegistersModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }
}
