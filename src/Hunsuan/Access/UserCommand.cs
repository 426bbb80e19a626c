using System.CommandLine;
using Hunsuan.Access.Invitations;
using Hunsuan.Hosting;

namespace Hunsuan.Access;

/// <summary>Lets whoever runs the machine help an administrator who can't sign in (คำสั่งจัดการผู้ใช้).</summary>
internal static class UserCommand
{
    public static Command Create() => new("user", AccessTexts.UserCommand.InBoth) { ResetPassword() };

    private static Command ResetPassword()
    {
        var name = new Argument<string>("name") { Description = AccessTexts.UserName.InBoth };
        return new Command("reset-password", AccessTexts.ResetPasswordCommand.InBoth) { name }.Runs(async (run, stop) =>
        {
            var reset = await run.Get<InviteUser>().Again(run.Value(name)!, stop);
            if (reset.Value is not { } given) return reset.Problems;

            run.Remark(InvitationTexts.ToHandOver.With(given.User.UserName));
            await run.Output.WriteLineAsync(given.Code);
            return [];
        });
    }
}
